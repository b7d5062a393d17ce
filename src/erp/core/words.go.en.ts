import type { fr } from './words.go.fr.ts'

/** What the box that goes anywhere calls the page of this slice. */
export const en: Record<keyof typeof fr, string> = {
  'go.flux': 'Flows: what your other systems say',
  'go.typed': 'Typed twice, here and in the ERP',
  'go.back': 'Back to the ERP, and what is still to be corrected there',
  'go.leasesGone': 'Leases that the ERP lacks',
  'go.flux.setup': 'Set up a source: what the columns of a file say',
}
