import type { NatureCode } from '../../../requests/core/contract.ts'

/** What the State’s form calls a disorder (`identifiant`), by how it begins, and what it is here; the first that fits stands. */
const rows: readonly (readonly [begins: string, nature: NatureCode])[] = [
  ['desordres_batiment_incendie_odeur_gaz', 'gas.smell'],
  ['desordres_logement_securite_gaz', 'gas.smell'],
  ['desordres_logement_electricite_installation_dangereuse', 'power.danger'],
  ['desordres_logement_electricite_pas_electricite', 'power.none'],
  ['desordres_logement_electricite', 'power.socket'],
  ['desordres_logement_chauffage_details_chauffage_dangereux', 'heating.boiler'],
  ['desordres_logement_chauffage_details_fenetres_permeables', 'window.draught'],
  ['desordres_logement_chauffage_details_chauffage_KO', 'heating.none'],
  ['desordres_logement_chauffage_type_aucun', 'heating.none'],
  ['desordres_logement_chauffage', 'heating.weak'],
  ['desordres_logement_eau_eau_chaude', 'hotwater.none'],
  ['desordres_logement_eau_eau_potable', 'plumbing.no_water'],
  ['desordres_logement_eau_evacuation', 'drain.sink_blocked'],
  ['desordres_logement_humidite', 'damp.mould'],
  ['desordres_logement_aeration', 'ventilation.stopped'],
  ['desordres_logement_nuisibles_punaises', 'pest.bedbug'],
  ['desordres_logement_nuisibles_cafards', 'pest.cockroach'],
  ['desordres_logement_nuisibles_rongeurs', 'pest.rodent'],
  ['desordres_logement_securite_balcons', 'window.railing'],
  ['desordres_logement_securite_sol', 'inside.floor'],
  ['desordres_logement_lumiere_pas_volets', 'window.shutter'],
  ['desordres_batiment_eau_pas_eau_chaude', 'hotwater.building'],
  ['desordres_batiment_eau_pas_eau_potable', 'plumbing.no_water'],
  ['desordres_batiment_eau_evacuation', 'drain.stack_blocked'],
  ['desordres_batiment_eau_pas_evacuation_eaux_pluie', 'roof.gutter'],
  ['desordres_batiment_incendie', 'fire.equipment'],
  ['desordres_batiment_isolation_infiltration_eau', 'roof.leak'],
  ['desordres_batiment_isolation_dernier_etage', 'roof.leak'],
  ['desordres_batiment_isolation_porte_fenetres', 'window.draught'],
  ['desordres_batiment_maintenance_ascenseur', 'lift.fault'],
  ['desordres_batiment_nuisibles_cafards', 'pest.cockroach'],
  ['desordres_batiment_nuisibles_punaises', 'pest.bedbug'],
  ['desordres_batiment_nuisibles_rongeurs', 'pest.rodent'],
  ['desordres_batiment_proprete_local_poubelles', 'bins.full'],
  ['desordres_batiment_proprete', 'stairs.dirty'],
  ['desordres_batiment_securite_toit', 'roof.leak'],
  ['desordres_batiment_securite_elements_toit', 'roof.falling'],
  ['desordres_batiment_securite_escalier', 'stairs.step'],
  ['desordres_batiment_accessibilite_eclairage', 'light.common'],
]

/** The nature that a dossier’s disorders tell: of several, the first row of the table, which has the dangers above. */
export const natureOfDisorders = (identifiers: readonly string[]): NatureCode =>
  rows.find(([begins]) => identifiers.some((said) => said.startsWith(begins)))?.[1] ?? 'other.repair'
