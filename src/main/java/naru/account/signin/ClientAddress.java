package naru.account.signin;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from. One who has an IPv6 address has a whole network of them, so that its network is what
 * counts.
 *
 * @param network the IPv4 address, or the first four groups of the IPv6 address
 */
record ClientAddress(String network) {

    private static final int GROUPS_OF_A_NETWORK = 4;

    static ClientAddress of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return new ClientAddress(address);
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(GROUPS_OF_A_NETWORK, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return new ClientAddress(network.toString());
    }
}
