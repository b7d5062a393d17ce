/** How the page of thresholds is found. */
export const fr = { 'go.thresholds': 'Seuils des fuites, prix de l’eau' } as const
