/** Parts of the archive of news: what is told now, what is over, what the reader has published. */
export const archiveParts = ['current', 'over', 'own'] as const
