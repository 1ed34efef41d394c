package dev.shotlist.media.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks a name up; every answer is checked before one is dialled. */
@FunctionalInterface
public interface Resolver {

    List<InetAddress> resolve(String name) throws UnknownHostException;

    /** The system's resolver. */
    static Resolver system() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
