package fr.aladdin.site.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import org.jspecify.annotations.Nullable;

/** {@code <a:let var value>}: a name for a value that is asked for once; {@code c:set} asks again at each use of the name. */
public final class Let extends TagHandler {

    private final TagAttribute name;
    private final TagAttribute value;

    public Let(TagConfig config) {
        super(config);
        name = getRequiredAttribute("var");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) {
        page.getVariableMapper().setVariable(name.getValue(page), constant(page, value.getObject(page)));
    }

    static ValueExpression constant(FaceletContext page, @Nullable Object value) {
        return page.getExpressionFactory().createValueExpression(value, Object.class);
    }
}
