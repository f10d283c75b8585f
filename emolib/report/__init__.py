"""From a run's files to what a reader sees: results table, figures, pages, published/ and its check."""
