package naru.base.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts are taken apart when they are kept, and what is typed when it is looked for. */
public final class Analyzers implements LuceneAnalysisConfigurer {

    static final String WORDS = "words";
    static final String PIECES = "pieces";
    static final String CODES = "codes";
    static final String TYPED_CODES = "typed-codes";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        // Compounds are kept as their parts only, and so are those that are typed: they meet however they are spaced.
        context.analyzer(WORDS)
                .custom()
                .tokenizer("korean")
                .param("decompoundMode", "discard")
                .tokenFilter("koreanPartOfSpeechStop")
                .tokenFilter("koreanReadingForm")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase");
        // Two signs each; those of what is typed have to follow one another, so that any part of a word is found.
        context.analyzer(PIECES)
                .custom()
                .tokenizer("nGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "2")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase");
        // SN-CES27-0042 is sn, ces27, 0042 and all of it in one, and each of these by its beginning.
        context.analyzer(CODES)
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("wordDelimiterGraph")
                .param("catenateAll", "1")
                .param("splitOnNumerics", "0")
                .param("splitOnCaseChange", "0")
                .tokenFilter("flattenGraph")
                .tokenFilter("lowercase")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "20")
                .param("preserveOriginal", "true");
        context.analyzer(TYPED_CODES)
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("wordDelimiterGraph")
                .param("splitOnNumerics", "0")
                .param("splitOnCaseChange", "0")
                .tokenFilter("lowercase");
    }
}
