"""Pictures from elsewhere, into a folder that a source reads: the published photographs, and Google's FEC."""
