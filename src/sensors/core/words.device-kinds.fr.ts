/** Kinds of devices, by one name wherever they are spoken of. */
export const fr = {
  'deviceKind.waterMeter': 'Compteur d’eau froide',
  'deviceKind.hotWaterMeter': 'Compteur d’eau chaude',
  'deviceKind.generalMeter': 'Compteur d’eau de tout l’immeuble',
  'deviceKind.heatMeter': 'Compteur de chaleur',
  'deviceKind.allocator': 'Répartiteur de chauffage',
  'deviceKind.outsideProbe': 'Sonde extérieure',
  'deviceKind.roomProbe': 'Sonde de température et d’humidité',
  'deviceKind.boilerProbe': 'Sonde de la chaufferie',
  'deviceKind.ventilationProbe': 'Sonde de la ventilation',
  'deviceKind.liftProbe': 'Sonde de l’ascenseur',
  'deviceKind.smokeAlarm': 'Détecteur de fumée',
}
