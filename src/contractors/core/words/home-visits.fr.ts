/** The visits that are still to come to a dwelling, moved or given up while somebody is on the telephone. */
export const fr = {
  'homeVisits.title': 'Rendez-vous à venir dans ce logement',
  'homeVisits.none': 'Aucun rendez-vous à venir dans ce logement.',
  'homeVisits.firm': '{firm}, {when}',
  'homeVisits.own': 'Notre équipe, {when}',
  'homeVisits.late': 'C’est dans moins d’un jour : appelez aussi l’entreprise.',
  'homeVisits.late.own': 'C’est dans moins d’un jour : prévenez aussi l’équipe.',
  'homeVisits.move': 'Déplacer',
  'homeVisits.drop': 'Annuler',
  'homeVisits.moved': 'Rendez-vous déplacé : {when}. Tout le monde est prévenu.',
  'homeVisits.dropped': 'Rendez-vous annulé. Tout le monde est prévenu.',
  'homeVisits.done': 'C’est fait : il n’y a rien d’autre à déposer.',
  'homeVisits.off.means': 'Notre équipe ne vient pas. L’agence fixe un autre moment.',
} as const
