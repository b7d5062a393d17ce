/** What is read of who accepts which price: it comes with its page. */
export const en = {
  'papers.delegation.lead':
    'When a contractor says a price above its limit, this is up to which amount each accepts it without asking higher up. Without tax, for the whole order, at every agency.',
  'papers.delegation.technician': 'Technical manager',
  'papers.delegation.manager': 'Agency manager',
  'papers.delegation.upTo': 'up to {amount} without tax',
  'papers.delegation.any': 'whatever the amount',
  'papers.delegation.label.technician': 'A technical manager accepts up to',
  'papers.delegation.label.manager': 'An agency manager accepts up to',
  'papers.delegation.hint': 'Left empty: whatever the amount.',
  'papers.delegation.beyond':
    'Above {amount}, nobody can say yes to a price until this amount is raised here. It can always be refused.',
  'papers.delegation.saved': 'Noted: the next prices follow these amounts.',
  'papers.delegation.amount': 'Give an amount in euros, such as 450 or 450.50, or leave it empty.',
  'papers.delegation.backwards': 'This amount is above the agency managers’.',
} as const
