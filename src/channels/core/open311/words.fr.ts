/** What a city’s program is told of a report: never of whom, nor in whose words. */
export const fr = {
  'open311.number': 'Demande n° {no}',
  'open311.stands.OPEN': 'Reçu',
  'open311.stands.IN_PROGRESS': 'En cours',
  'open311.stands.ACTION_SCHEDULED': 'Une intervention est prévue',
  'open311.stands.FIXED': 'Réparé',
  'open311.stands.DUPLICATE': 'Déjà signalé : suivi avec l’autre signalement',
  'open311.stands.NO_FURTHER_ACTION': 'Clos sans réparation',
  'open311.stands.NOT_COUNCILS_RESPONSIBILITY': 'Ne relève pas du bailleur',
  'open311.told.OPEN': 'Le bailleur reprend ce signalement.',
  'open311.told.IN_PROGRESS': 'Le bailleur s’en occupe.',
  'open311.told.ACTION_SCHEDULED': 'Une intervention est prévue.',
  'open311.told.FIXED': 'C’est réparé.',
  'open311.told.DUPLICATE': 'C’était déjà signalé : le bailleur suit l’autre signalement.',
  'open311.told.NO_FURTHER_ACTION': 'Le bailleur a clos ce signalement sans réparation.',
  'open311.told.NOT_COUNCILS_RESPONSIBILITY': 'Cela ne relève pas du bailleur.',
}
