package fr.aladdin.site.tag;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <a:each items var varStatus>}: a loop that asks for its list once. {@code c:forEach} asks again for every
 * expression inside of it; pages of ours are built anew at each request, after all that changes something.
 */
public final class Each extends TagHandler {

    private final TagAttribute items;
    private final TagAttribute name;
    private final @Nullable TagAttribute status;

    public Each(TagConfig config) {
        super(config);
        items = getRequiredAttribute("items");
        name = getRequiredAttribute("var");
        status = getAttribute("varStatus");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) throws IOException {
        Object all = items.getObject(page);
        Iterator<?> left = all == null ? List.of().iterator() : ((Iterable<?>) all).iterator();
        VariableMapper names = page.getVariableMapper();
        String one = name.getValue(page);
        ValueExpression outerOne = names.resolveVariable(one);
        String nth = status == null ? null : status.getValue(page);
        ValueExpression outerNth = nth == null ? null : names.resolveVariable(nth);
        try {
            for (int index = 0; left.hasNext(); index++) {
                names.setVariable(one, Let.constant(page, left.next()));
                if (nth != null) {
                    names.setVariable(nth, Let.constant(page, new Nth(index, !left.hasNext())));
                }
                nextHandler.apply(page, parent);
            }
        } finally {
            names.setVariable(one, outerOne);
            if (nth != null) {
                names.setVariable(nth, outerNth);
            }
        }
    }

    /** Which turn of a loop it is. */
    public static final class Nth {

        private final int index;
        private final boolean last;

        Nth(int index, boolean last) {
            this.index = index;
            this.last = last;
        }

        /** From 0. */
        public int getIndex() {
            return index;
        }

        public boolean isFirst() {
            return index == 0;
        }

        public boolean isLast() {
            return last;
        }
    }
}
