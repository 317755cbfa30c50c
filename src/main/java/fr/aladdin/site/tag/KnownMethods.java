package fr.aladdin.site.tag;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code #{thing.name()}} by a method that was looked up once for each class. The resolver of the platform goes
 * through copies of all methods at every call, which was a good part of the cost of a page. What is overloaded or takes
 * a variable number of arguments is left to it.
 */
public final class KnownMethods extends ELResolver {

    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (base == null || base instanceof Class || types != null) {
            return null;
        }
        Object[] asked = arguments == null ? new Object[0] : arguments;
        int count = asked.length;
        Optional<Method> known = METHODS.get(base.getClass())
                .computeIfAbsent(method + "/" + count, key -> find(base.getClass(), String.valueOf(method), count));
        if (known.isEmpty()) {
            return null;
        }
        Object[] given = new Object[count];
        Class<?>[] wanted = known.get().getParameterTypes();
        for (int i = 0; i < count; i++) {
            given[i] = context.convertToType(asked[i], wanted[i]);
        }
        context.setPropertyResolved(base, method);
        try {
            return known.get().invoke(base, given);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    /** The one public method of that name with so many parameters, in a class or interface that is public itself. */
    private static Optional<Method> find(Class<?> type, String name, int count) {
        Method[] named = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toArray(Method[]::new);
        Method[] fitting = Stream.of(named)
                .filter(method -> method.getParameterCount() == count)
                .toArray(Method[]::new);
        return fitting.length == 1
                        && Stream.of(named).noneMatch(Method::isVarArgs)
                        && Modifier.isPublic(fitting[0].getDeclaringClass().getModifiers())
                ? Optional.of(fitting[0])
                : Optional.empty();
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
