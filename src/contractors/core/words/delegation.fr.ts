/** What is read of who accepts which price: it comes with its page. */
export const fr = {
  'papers.delegation.lead':
    'Quand une entreprise annonce un prix au-dessus de son plafond, voici jusqu’à quel montant chacun peut l’accepter sans demander plus haut. Hors taxes, pour tout l’ordre, dans toutes les agences.',
  'papers.delegation.technician': 'Gestionnaire technique',
  'papers.delegation.manager': 'Responsable d’agence',
  'papers.delegation.upTo': 'jusqu’à {amount} hors taxes',
  'papers.delegation.any': 'quel que soit le montant',
  'papers.delegation.label.technician': 'Un ou une gestionnaire technique accepte jusqu’à',
  'papers.delegation.label.manager': 'Un ou une responsable d’agence accepte jusqu’à',
  'papers.delegation.hint': 'Laissé vide : quel que soit le montant.',
  'papers.delegation.beyond':
    'Au-dessus de {amount}, personne ne peut dire oui à un prix tant que ce montant n’est pas relevé ici. Il peut toujours être refusé.',
  'papers.delegation.saved': 'C’est noté : les prochains prix suivent ces montants.',
  'papers.delegation.amount': 'Donnez un montant en euros, comme 450 ou 450,50, ou laissez vide.',
  'papers.delegation.backwards': 'Ce montant dépasse celui des responsables d’agence.',
} as const
