package naru.base.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** What {@link Analyzers} says, in the words of OpenSearch, whose server has the plugin {@code analysis-nori}. */
public final class OpenSearchAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String KOREAN = "korean";
    private static final String PAIRS = "pairs";
    private static final String GROUPS = "groups";
    private static final String GROUPS_AND_ALL = "groups-and-all";
    private static final String BEGINNINGS = "beginnings";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenizer(KOREAN).type("nori_tokenizer").param("decompound_mode", "discard");
        context.analyzer(Analyzers.WORDS)
                .custom()
                .tokenizer(KOREAN)
                .tokenFilters("nori_part_of_speech", "nori_readingform", "cjk_width", "lowercase");
        context.tokenizer(PAIRS).type("ngram").param("min_gram", 2).param("max_gram", 2);
        context.analyzer(Analyzers.PIECES).custom().tokenizer(PAIRS).tokenFilters("cjk_width", "lowercase");
        context.tokenFilter(GROUPS)
                .type("word_delimiter_graph")
                .param("split_on_numerics", false)
                .param("split_on_case_change", false);
        context.tokenFilter(GROUPS_AND_ALL)
                .type("word_delimiter_graph")
                .param("catenate_all", true)
                .param("split_on_numerics", false)
                .param("split_on_case_change", false);
        context.tokenFilter(BEGINNINGS)
                .type("edge_ngram")
                .param("min_gram", 2)
                .param("max_gram", 20)
                .param("preserve_original", true);
        context.analyzer(Analyzers.CODES)
                .custom()
                .tokenizer("whitespace")
                .tokenFilters(GROUPS_AND_ALL, "flatten_graph", "lowercase", BEGINNINGS);
        context.analyzer(Analyzers.TYPED_CODES).custom().tokenizer("whitespace").tokenFilters(GROUPS, "lowercase");
    }
}
