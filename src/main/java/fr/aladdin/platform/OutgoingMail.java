package fr.aladdin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Real e-mail, sent by the server that {@code ALADDIN_SMTP_HOST} names; without it none can be sent. The practice
 * mailbox has nothing to do with it.
 */
@ApplicationScoped
public class OutgoingMail {

    private static final Logger LOG = Logger.getLogger(OutgoingMail.class.getName());
    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "aladdin.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "aladdin.smtp.port")
    private Optional<String> port;

    @Inject
    @ConfigProperty(name = "aladdin.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "aladdin.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "aladdin.smtp.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "aladdin.smtp.tls", defaultValue = "starttls")
    private String tls;

    @Inject
    private Clock clock;

    /** The letter could not be handed over; nobody received it. */
    public static final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        NotSent(Throwable why) {
            super("the mail server took nothing", why);
        }
    }

    /** Whether a server and a sender are named. */
    public boolean possible() {
        return host.isPresent() && from.isPresent();
    }

    /** Server, port and way of encryption, for the operator; empty when none is named. */
    public String server() {
        return possible() ? host.orElseThrow() + ":" + portUsed() + " " + tls : "";
    }

    /** The address from which letters come, so that people can be told whom to expect. */
    public String sender() {
        return from.orElse("");
    }

    /**
     * Hands a letter of plain text to the server.
     *
     * @param to one address, checked before
     * @param senderName shown beside the sender's address
     * @throws NotSent when it does not take it; the log tells the kind of fault, never an address
     */
    public void send(String to, String senderName, String subject, String text) throws NotSent {
        try {
            Session session = Session.getInstance(properties());
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(sender(), senderName, StandardCharsets.UTF_8.name()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(clock.instant()));
            message.saveChanges();
            if (user.isPresent()) {
                Transport.send(message, user.get(), password.orElse(""));
            } else {
                Transport.send(message);
            }
        } catch (MessagingException | UnsupportedEncodingException refused) {
            LOG.warning("a letter was not sent: " + refused.getClass().getName());
            throw new NotSent(refused);
        }
    }

    private Properties properties() {
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", host.orElse(""));
        mail.setProperty("mail.smtp.port", portUsed());
        mail.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        mail.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        mail.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return mail;
    }

    private String portUsed() {
        return port.orElse(tls.equals("tls") ? "465" : tls.equals("starttls") ? "587" : "25");
    }
}
