import type { NamedValue } from './find-held.ts'

/** By which words people call a family of requests; data, in French, without accents. */
export const requestFamilies: readonly NamedValue[] = [
  { value: 'water', words: 'fuite degat robinet plomberie robinetterie' },
  { value: 'drain', words: 'evacuation wc bouche canalisation engorgement toilettes' },
  { value: 'heating', words: 'chauffage radiateur' },
  { value: 'hotwater', words: 'chaude ecs cumulus' },
  { value: 'power', words: 'electricite eclairage lumiere electrique ampoule' },
  { value: 'gas', words: 'gaz' },
  { value: 'lift', words: 'ascenseur' },
  { value: 'door', words: 'porte serrure badge cle serrurerie' },
  { value: 'window', words: 'fenetre volet balcon menuiserie vitre' },
  { value: 'damp', words: 'humidite moisissure vmc ventilation condensation' },
  { value: 'inside', words: 'sol mur plafond peinture parquet carrelage' },
  { value: 'pest', words: 'nuisible cafard punaise lit rat souris insecte rongeur desinsectisation' },
  { value: 'clean', words: 'proprete menage poubelle dechets encombrants' },
  { value: 'outside', words: 'toiture exterieur exterieurs' },
  { value: 'life', words: 'bruit voisinage voisin incivilites nuisance conflit querelle' },
  { value: 'tenancy', words: 'loyer quittance depart papiers attestation' },
  { value: 'danger', words: 'danger' },
]

/** By which words people call a kind of equipment. */
export const things: readonly NamedValue[] = [
  { value: 'boiler', words: 'chaudiere' },
  { value: 'waterHeater', words: 'ballon cumulus' },
  { value: 'radiator', words: 'radiateur' },
  { value: 'smokeDetector', words: 'detecteur fumee' },
  { value: 'extinguisher', words: 'extincteur' },
  { value: 'intercom', words: 'interphone visiophone' },
  { value: 'lift', words: 'ascenseur' },
  { value: 'fan', words: 'ventilateur vmc' },
  { value: 'vent', words: 'bouche aeration' },
  { value: 'thermostat', words: 'thermostat' },
  { value: 'electricalPanel', words: 'disjoncteur' },
  { value: 'bath', words: 'baignoire' },
  { value: 'shower', words: 'douche' },
  { value: 'toilet', words: 'cuvette' },
  { value: 'sink', words: 'evier' },
  { value: 'pump', words: 'pompe relevage' },
  { value: 'meter', words: 'compteur' },
  { value: 'light', words: 'luminaire lampe' },
  { value: 'valve', words: 'vanne arret' },
]
