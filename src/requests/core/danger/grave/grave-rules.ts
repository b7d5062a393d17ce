import type { GraveKind } from './grave-kinds.ts'

/** What makes it grave, written as rules of dangers are (danger-rules.ts). None of it rings. */
export const graveRules: Readonly<Record<GraveKind, readonly string[]>> = {
  structure: [
    'structure unsound @8',
    'structure mayFall @12',
    'cracks crackBig structure @12',
    'structure cracks unsound @16',
    'structure peril @6',
  ],
  electricity: [
    'electric unwired @8',
    'electric peril @8',
    'chained',
    'electric mayHurt @10',
    'electric trips @10',
  ],
  combustion: ['gasThing gasBad @6', 'burner burnerBad @14', 'burner peril @16', 'airless combustion @20'],
  fire: ['fireWay fireWayBad @8', 'fireRisk'],
  fall: [
    'guard guardless @8',
    'stairs unsafe @6',
    'mayFall',
    'mayHurt',
    'liftThing peril @6',
    'hole outdoors2 peril @12',
  ],
  lead: ['lead', 'asbestos', 'paintOff flakes oldOrChild @16'],
  health: [
    'mould comesBack @30 -saidNo',
    'mould ill @24',
    'mould everywhere @12',
    'merule',
    'ill dwelling @10',
    'sewage comesUp @8',
    'poison',
  ],
}
