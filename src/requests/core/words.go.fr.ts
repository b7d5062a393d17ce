/** What the box that goes anywhere says, and what it calls the pages and deeds of requests. */
export const fr = {
  'go.title': 'Aller ou faire',
  'go.asks': 'Nom, adresse, numéro, page ou acte',
  'go.close': 'Fermer',
  'go.asking': 'Recherche en cours',
  'go.none': 'Rien à ce nom.',
  'go.count_one': '{n} réponse',
  'go.count_other': '{n} réponses',
  'go.here': 'Sur ce fil',
  'go.recent': 'Récemment',
  'go.deeds': 'Faire',
  'go.pages': 'Aller',
  'go.call': 'Nouvel appel, nouvelle demande',
  'go.delays': 'Délais promis',
  'go.templates': 'Modèles de réponse',
}
