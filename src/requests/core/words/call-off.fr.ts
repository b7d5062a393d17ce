/** A tenant calls off a visit that is still to come, on her own page. */
export const fr = {
  'callOff.ask': 'Annuler ce rendez-vous',
  'callOff.other': 'J’ai besoin d’un autre moment',
  'callOff.means.firm':
    'Personne ne viendra {when}. Nous le disons à {firm}. Vous choisirez un autre moment, ou {firm} vous en proposera. Votre demande reste ouverte.',
  'callOff.means.own':
    'Personne ne viendra {when}. L’agence vous dira un autre moment. Votre demande reste ouverte.',
  'callOff.rather':
    'Si ce n’est plus à réparer, choisissez plutôt « Retirer ma demande », en bas de la page.',
  'callOff.late': 'C’est dans moins de vingt-quatre heures : appelez aussi l’agence, au {phone}.',
  'callOff.words': 'Quand êtes-vous là ?',
  'callOff.words.hint': 'Des jours et des heures où quelqu’un peut ouvrir.',
  'callOff.send': 'Oui, annuler ce rendez-vous',
  'callOff.send.other': 'Demander un autre moment',
  'callOff.keep': 'Garder le rendez-vous',
  'callOff.done.firm': 'C’est annulé. Nous le disons à {firm}.',
  'callOff.done.own': 'C’est annulé. L’agence vous dira un autre moment.',
  'callOff.undo': 'Reprendre le rendez-vous : {when}',
  'callOff.undone': 'Le rendez-vous tient : {when}.',
} as const
