/** Several requests that are one: choosing which goes on, and parting them. */
export const fr = {
  'merge.title': 'Réunir des demandes',
  'merge.which': 'Laquelle continue ?',
  'merge.which.hint':
    'Les autres seront closes comme doublons. Ce qui y a été écrit et montré se lit dans celle-ci.',
  'merge.same': 'Lesquelles disent la même chose ?',
  'merge.same.hint': 'Les demandes ouvertes du même immeuble, les plus proches d’abord.',
  'merge.none': 'Aucune autre demande n’est ouverte dans l’immeuble.',
  'merge.more': 'Voir les {n} autres',
  'merge.pick': 'Cochez au moins une demande.',
  'merge.elsewhere': 'Ces demandes sont de plusieurs immeubles. Ne cochez que celles d’un seul.',
  'merge.danger': 'Celle qui continue prend l’urgence la plus haute : danger pour des personnes.',
  'merge.told_one': '{n} personne sera prévenue, par son propre fil. Aucune ne lit les mots d’une autre.',
  'merge.told_other':
    '{n} personnes seront prévenues, chacune par son propre fil. Aucune ne lit les mots d’une autre.',
  'merge.orders': 'Ces interventions seraient annulées',
  'merge.orders.hint':
    'L’entreprise sera prévenue. Cochez pour dire oui, ou gardez la demande qui a la sienne.',
  'merge.order': 'Oui, annuler : {firm}, sans rendez-vous',
  'merge.order.when': 'Oui, annuler : {firm}, {when}',
  'merge.order.way': 'Oui, annuler : {firm}, sur place ou en route',
  'merge.orders.missing': 'Dites oui à chaque intervention annulée.',
  'merge.looking': 'Recherche des interventions commandées',
  'merge.send': 'Réunir',
  'merge.done': 'Réunies sous le n° {no}.',
  'merge.undone': 'Elles sont de nouveau à part.',
  'merge.undone.orders': 'Elles sont de nouveau à part. Les interventions annulées le restent.',
  'merge.here': 'Réunies ici',
  'merge.twin': 'Suivie dans cette demande',
  'merge.separate': 'Séparer',
  'merge.separate.title': 'Ce n’est pas la même chose ?',
  'merge.separate.hint':
    'La demande n° {no} reprendra à part, à l’agence, avec son délai. Si son locataire avait été prévenu de la réunion, il sera prévenu de la séparation. Les interventions annulées le restent, et celle qui continue garde son urgence.',
  'merge.separate.done': 'La demande n° {no} reprend à part.',
} as const
