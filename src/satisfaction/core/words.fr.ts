/** The results, in the office. */
export const fr = {
  'satisfaction.title': 'Satisfaction',
  'satisfaction.loading': 'Les réponses se chargent',
  'satisfaction.lead':
    'Après une demande close sur {n}, tirée au sort, une seule question : êtes-vous content de la façon dont nous nous en sommes occupés ?',
  'satisfaction.off':
    'Aucune question n’est posée pour le moment : la direction numérique n’a pas encore ouvert le tirage.',
  'satisfaction.rules':
    'Un silence n’est jamais compté comme un oui. Une ligne se lit à partir de {n} réponses de {n} foyers, une entreprise à partir de {most} réponses, et rien ne se lit par personne. Tout le monde lit ici les mêmes chiffres.',
  'satisfaction.none': 'Aucun mois n’est encore complet.',
  'satisfaction.none.why':
    'Un mois se lit une fois que tous ses liens ont pris fin, trois semaines après le dernier envoi. Ses chiffres ne changent plus ensuite.',
  'satisfaction.period': 'Période',
  'satisfaction.quarter': '{n}ᵉ trimestre {year}',
  'satisfaction.quarter.first': '1ᵉʳ trimestre {year}',
  'satisfaction.year': 'Année {year}',
  'satisfaction.whole': 'Ensemble',
  'satisfaction.agencies': 'Par agence',
  'satisfaction.families': 'Par famille de demandes',
  'satisfaction.firms': 'Par entreprise',
  'satisfaction.firms.none': 'Aucune entreprise n’a encore de réponse sur cette période.',
  'satisfaction.row': 'Qui',
  'satisfaction.asked': 'Foyers interrogés',
  'satisfaction.answered': 'Réponses',
  'satisfaction.rate': '{n} ({share})',
  'satisfaction.content': 'Contents',
  'satisfaction.content.between': '{share}, entre {low} et {high}',
  'satisfaction.content.why':
    'Très content ou plutôt content, parmi ceux qui ont répondu, avec l’intervalle à 95 % : deux intervalles qui se recouvrent ne se départagent pas.',
  'satisfaction.faces': 'Les cinq réponses',
  'satisfaction.face.n': '{face} : {n}',
  'satisfaction.ways': 'Par quel moyen',
  'satisfaction.way.link': 'lien : {n}',
  'satisfaction.way.sms': 'SMS : {n}',
  'satisfaction.way.letter': 'courrier : {n}',
  'satisfaction.way.call': 'téléphone : {n}',
  'satisfaction.silent': 'Aucune réponse',
  'satisfaction.withheld': 'Trop peu pour être lu',
} as const
