/** What several slices say no with. Said by the server alone: no page loads it. */
export const fr = {
  'refused.unknown_place':
    'Nous ne trouvons pas ce lieu. Cherchez l’adresse, ou le code affiché sur la porte.',
  'refused.unknown_agency': 'L’agence « {agency} » n’existe pas.',
  'refused.dates_backwards': 'La fin vient avant le début. Vérifiez les deux dates.',
} as const
