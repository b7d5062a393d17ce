import type { fr } from './quote.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'quote.table': 'Price asked, line by line',
  'quote.line': 'Line',
  'quote.asked': 'Asked',
  'quote.listed': 'Price list',
  'quote.difference': 'Difference',
  'quote.each': '{quantity} {unit} × {price}',
  'quote.gone': 'no longer there',
  'quote.beyond': 'Beyond the price list',
  'quote.whole': 'Given as one amount, without a line of the price list',
  'quote.total': 'Total',
  'quote.hint': 'Without tax, at the price list of today.',
  'quote.over.technician': 'You accept up to {limit} without tax. Above that, an agency manager decides.',
  'quote.over.manager':
    'You accept up to {limit} without tax. Above that nobody can say yes until head office has raised it.',
}
