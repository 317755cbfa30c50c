package fr.aladdin.platform;

import fr.aladdin.account.TestPhone;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.catalogue.files.Proof;
import fr.aladdin.catalogue.files.Proofs;
import fr.aladdin.hours.HoursRoom;
import fr.aladdin.learning.SampleModule;
import fr.aladdin.mailbox.PracticeHand;
import fr.aladdin.training.Workshop;
import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests that run inside Payara Micro: the war as it is shipped, and what the tests need. */
@ArquillianSuiteDeployment
public class InContainer {

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("aladdin.war", "target/aladdin.war")))
                .addPackages(true, path -> path.get().matches(".*IT(\\$.*)?\\.class"), "fr.aladdin")
                .addClasses(Act.class, Proof.class, Proofs.class)
                .addClasses(
                        HoursRoom.class,
                        MovableClock.class,
                        PracticeHand.class,
                        SampleModule.class,
                        TestPhone.class,
                        Workshop.class);
    }
}
