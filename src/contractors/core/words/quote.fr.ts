/** A price to accept, beside the landlord’s price list. */
export const fr = {
  'quote.table': 'Prix demandé, ligne par ligne',
  'quote.line': 'Ligne',
  'quote.asked': 'Demandé',
  'quote.listed': 'Liste des prix',
  'quote.difference': 'Écart',
  'quote.each': '{quantity} {unit} × {price}',
  'quote.gone': 'n’y est plus',
  'quote.beyond': 'Hors de la liste des prix',
  'quote.whole': 'Annoncé d’un bloc, sans ligne de la liste des prix',
  'quote.total': 'Total',
  'quote.hint': 'Hors taxes, à la liste des prix d’aujourd’hui.',
  'quote.over.technician':
    'Vous acceptez jusqu’à {limit} hors taxes. Au-dessus, c’est à un ou une responsable d’agence d’en décider.',
  'quote.over.manager':
    'Vous acceptez jusqu’à {limit} hors taxes. Au-dessus, personne ne peut dire oui tant que le siège n’a pas relevé ce montant.',
} as const
