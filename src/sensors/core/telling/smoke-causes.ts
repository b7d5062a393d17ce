/** What is wrong with a smoke alarm: it hangs no longer in its place, says that it is out of order, or its battery is nearly empty. */
export const smokeCauses = ['removed', 'fault', 'battery'] as const
export type SmokeCause = (typeof smokeCauses)[number]

/**
 * Who sees to it: the landlord fits the alarm and looks whether it works as somebody moves in; whoever lives there keeps it in order and
 * replaces it where needed. `asOf`: when the text was read (ISO).
 */
export const smokeAlarmDuty = {
  law: 'code de la construction et de l’habitation, art. R.142-3',
  source:
    'https://juriblio.fr/codes/code-de-la-construction-et-de-l-habitation/partie-reglementaire/livre-ier/titre-iv/chapitre-ii/article-r142-3',
  asOf: '2026-11-30',
} as const
