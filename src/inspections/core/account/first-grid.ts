import type { WearGrid, WearRow } from './wear-grid.ts'

const row = (
  element: string,
  name: string,
  ...[life, free, yearly, residual]: [number, number, number, number]
): WearRow => ({ element, name, life, free, yearly, residual })

/**
 * A grid that is told to be in use by social landlords (bailfacile.fr, read in 2026). The text of its collective agreement (loi 86-1290,
 * art. 41 ter and 42) was not at hand: nobody is charged by it before somebody of the landlord has confirmed it by name.
 */
export const firstGrid: WearGrid = {
  id: '6f1c2b7a-8d35-4e0a-9c41-2f7d5a1e9b03',
  name: 'Grille citée pour les organismes HLM',
  source: 'bailfacile.fr, consulté en 2026 ; accord collectif à rapprocher',
  asOf: '2026-01-01',
  ageRule: 'completedYears',
  isConfirmed: false,
  rows: [
    row('softCovering', 'Papiers peints, peintures, moquettes', 7, 1, 15, 10),
    row('hardFloor', 'Parquets, carrelages', 20, 5, 5, 25),
    row('electricity', 'Réseau électrique', 20, 5, 5, 25),
    row('pvcDry', 'Sols plastiques, pièces sèches', 15, 5, 8, 20),
    row('pvcWet', 'Sols plastiques, pièces humides', 10, 2, 10, 20),
    row('plumbing', 'Plomberie, robinetterie', 15, 5, 8, 20),
    row('heaters', 'Appareils de chauffage électriques ou à gaz', 15, 5, 8, 20),
    row('heating', 'Installation de chauffage', 25, 5, 4, 20),
    row('ironmongery', 'Quincaillerie, serrurerie', 10, 2, 10, 20),
  ],
}
