package fr.aladdin.site.tag;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code #{thing.name()}} by a method that was looked up once for each class. The resolver of the platform goes
 * through copies of all methods at every call, which was a good part of the cost of a page. What is overloaded or takes
 * a variable number of arguments is left to it.
 */
public final class KnownMethods extends ELResolver {

    /** For each class the methods of a name, by the number of their arguments; null where none or several fit. */
    private static final ClassValue<Map<Object, @Nullable Known[]>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Object, @Nullable Known[]> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Known(Method method, List<Class<?>> wanted) {}

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
        Known known = known(base.getClass(), method, count);
        if (known == null) {
            return null;
        }
        Object[] given = new Object[count];
        for (int i = 0; i < count; i++) {
            given[i] = context.convertToType(asked[i], known.wanted().get(i));
        }
        context.setPropertyResolved(base, method);
        try {
            return known.method().invoke(base, given);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    private static @Nullable Known known(Class<?> type, Object name, int count) {
        Map<Object, @Nullable Known[]> ofType = METHODS.get(type);
        @Nullable Known[] named = ofType.get(name);
        if (named == null) {
            named = find(type, String.valueOf(name));
            ofType.put(name, named);
        }
        return count < named.length ? named[count] : null;
    }

    /** The one public method of that name with so many parameters, in a class or interface that is public itself. */
    private static @Nullable Known[] find(Class<?> type, String name) {
        List<Method> named = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
        if (named.stream().anyMatch(Method::isVarArgs)) {
            return new Known[0];
        }
        int most = named.stream().mapToInt(Method::getParameterCount).max().orElse(-1);
        return IntStream.rangeClosed(0, most)
                .mapToObj(count -> one(named.stream()
                        .filter(method -> method.getParameterCount() == count)
                        .toList()))
                .toArray(Known[]::new);
    }

    private static @Nullable Known one(List<Method> fitting) {
        return fitting.size() == 1
                        && Modifier.isPublic(fitting.get(0).getDeclaringClass().getModifiers())
                ? new Known(fitting.get(0), List.of(fitting.get(0).getParameterTypes()))
                : null;
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
