package fr.aladdin.mailbox.web;

import fr.aladdin.mailbox.Task;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The step that a page beside the mailbox remembers in its address, to lead back to it. */
final class BoxTask {
    private static final String STEP_PAGE = "/learning/step";

    private BoxTask() {}

    /** The step named by the address, or null when the mailbox was used by itself. */
    static @Nullable Task read(HttpServletRequest request) {
        String module = request.getParameter("module");
        String step = request.getParameter("step");
        return module == null || step == null ? null : new Task(module, step);
    }

    /** The page where the mailbox stands. */
    static BoxAddress page(HttpServletRequest request) {
        Task task = read(request);
        return task == null
                ? new BoxAddress("/mailbox/box", List.of(), Map.of())
                : new BoxAddress(
                        STEP_PAGE,
                        List.of(
                                new BoxAddress.Parameter("module", task.module()),
                                new BoxAddress.Parameter("step", task.step())),
                        Map.of());
    }
}
