/**
 * Support requests of companies, from the sentence said at a booth to the written reply: categories, working days,
 * numbers, the request and its moves. Uses {@code base}, {@code outbox}, {@code attachment}, {@code account}, {@code company}, {@code
 * delegation} and {@code meeting}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {
            "base",
            "base::*",
            "outbox",
            "attachment",
            "attachment::ui",
            "account",
            "company",
            "tradeshow",
            "delegation",
            "meeting"
        })
package naru.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
