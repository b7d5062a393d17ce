/** What one must know before going: a code each, in words. */
export const fr = {
  'alert.asbestos': 'Amiante repéré : ne pas percer sans le diagnostic',
  'alert.lead': 'Plomb repéré : ne pas poncer',
  'alert.gas': 'Gaz dans le logement : vérifier avant de percer ou de chauffer',
  'alert.electric': 'Installation électrique à couper avant d’intervenir',
  'alert.fall': 'Risque de chute de hauteur',
  'alert.lone_worker': 'Travailleur isolé : signaler l’arrivée et le départ',
  'alert.confined': 'Espace confiné : à deux, avec détecteur',
  'alert.no_signal': 'Pas de réseau téléphonique sur place',
  'alert.hard_access': 'Accès difficile : voir la consigne d’accès',
  'alert.pests': 'Traitement contre les nuisibles en cours',
  'alert.dog': 'Chien : demander à l’isoler avant d’entrer',
  'alert.two_people': 'Venir à deux',
  'alert.visit_risk': 'Risque en cas de déplacement : voir le responsable avant',
  'alert.call_first': 'Appeler avant de venir',
  'alert.time_to_open': 'Laisser le temps d’ouvrir',
  'alert.interpreter': 'Prévoir un interprète',
} as const
