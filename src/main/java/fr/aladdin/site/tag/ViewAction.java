package fr.aladdin.site.tag;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.FacesEvent;
import org.jspecify.annotations.Nullable;

/**
 * {@code <f:viewAction>}: the bean of a page answers the request, and no more. Beans send a reader on themselves, so there is
 * no outcome to navigate by. The platform's own wraps the context of the request for that navigation, and each wrapper looks
 * through the whole stack of the thread for who made it.
 */
public final class ViewAction extends UIViewAction {

    @Override
    public void broadcast(FacesEvent event) {
        FacesContext context = event.getFacesContext();
        @Nullable MethodExpression action = getActionExpression();
        if (action != null && !context.getResponseComplete()) {
            action.invoke(context.getELContext(), null);
        }
    }
}
