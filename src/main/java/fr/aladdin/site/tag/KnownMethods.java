package fr.aladdin.site.tag;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code #{thing.name()}} by a method that was looked up once for each class. The resolver of the platform goes
 * through copies of all methods at every call, which was a good part of the cost of a page, and tries overloaded ones by
 * looking for classes that turn texts into their parameters. What has two methods with as many arguments or takes a
 * variable number of them is left to it.
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

    /** The one method of that name with so many parameters, by their number. */
    private static @Nullable Known[] find(Class<?> type, String name) {
        List<Method> named = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers()))
                .toList();
        if (named.stream().anyMatch(Method::isVarArgs)) {
            return new Known[0];
        }
        int most = named.stream().mapToInt(Method::getParameterCount).max().orElse(-1);
        return IntStream.rangeClosed(0, most)
                .mapToObj(count -> one(
                        type,
                        named.stream()
                                .filter(method -> method.getParameterCount() == count)
                                .toList()))
                .toArray(Known[]::new);
    }

    private static @Nullable Known one(Class<?> type, List<Method> fitting) {
        return fitting.size() == 1
                ? declarers(type)
                        .flatMap(declarer -> declared(declarer, fitting.get(0)).stream())
                        .findFirst()
                        .map(method -> new Known(method, List.of(method.getParameterTypes())))
                        .orElse(null)
                : null;
    }

    /** The class with those above it, and their interfaces: a list of the JDK is of a hidden class, and a list all the same. */
    private static Stream<Class<?>> declarers(Class<?> type) {
        Stream<Class<?>> above = type.getSuperclass() == null ? Stream.of() : declarers(type.getSuperclass());
        Stream<Class<?>> interfaces = Stream.of(type.getInterfaces()).flatMap(KnownMethods::declarers);
        return Stream.concat(Stream.of(type), Stream.concat(above, interfaces));
    }

    private static Optional<Method> declared(Class<?> declarer, Method wanted) {
        return Modifier.isPublic(declarer.getModifiers())
                        && declarer.getModule().isExported(declarer.getPackageName())
                ? Stream.of(declarer.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !method.isBridge()
                                && method.getName().equals(wanted.getName())
                                && Arrays.equals(method.getParameterTypes(), wanted.getParameterTypes()))
                        .findFirst()
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
