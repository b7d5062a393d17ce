/** Rooms of one dwelling, from its corner: width along the front, depth from the front; in metres. */
export type Plan = { type: string; width: number; rooms: PlanRoom[] }
export type PlanRoom = {
  name: string
  x: number
  y: number
  w: number
  d: number
  window?: true
  things: Thing[]
}
/** What stands in a room, from its corner, at a height. */
export type Thing = { key: string; x: number; y: number; z: number }

const radiator = (x: number): Thing => ({ key: 'radiator', x, y: 0.1, z: 0.15 })
const panel: Thing = { key: 'panel', x: 0.1, y: 1, z: 1.4 }
const wetThings: Thing[] = [
  { key: 'bath', x: 0.9, y: 2.2, z: 0 },
  { key: 'basin', x: 0.3, y: 0.6, z: 0.8 },
  { key: 'towelRail', x: 1.8, y: 1.2, z: 1 },
]
const kitchenThings: Thing[] = [
  { key: 'sink', x: 0.4, y: 2, z: 0.9 },
  { key: 'boiler', x: 0.3, y: 3, z: 1.5 },
  { key: 'vent', x: 1.5, y: 2, z: 2.3 },
]

/** Two rooms and three rooms, seven metres deep, window side in front. */
export const plans: Plan[] = [
  {
    type: 'T3',
    width: 10,
    rooms: [
      { name: 'Séjour', x: 0, y: 0, w: 4, d: 4.5, window: true, things: [radiator(2)] },
      { name: 'Cuisine', x: 4, y: 0, w: 2, d: 4.5, window: true, things: kitchenThings },
      { name: 'Chambre 1', x: 6, y: 0, w: 4, d: 3.5, window: true, things: [radiator(2)] },
      { name: 'Chambre 2', x: 6, y: 3.5, w: 4, d: 3.5, window: true, things: [radiator(3)] },
      { name: 'Salle de bain', x: 0, y: 4.5, w: 2, d: 2.5, things: wetThings },
      { name: 'WC', x: 2, y: 4.5, w: 1.2, d: 2.5, things: [{ key: 'toilet', x: 0.6, y: 1.9, z: 0 }] },
      { name: 'Entrée', x: 3.2, y: 4.5, w: 2.8, d: 2.5, things: [panel] },
    ],
  },
  {
    type: 'T2',
    width: 7,
    rooms: [
      { name: 'Séjour', x: 0, y: 0, w: 3.5, d: 4, window: true, things: [radiator(1)] },
      { name: 'Chambre', x: 3.5, y: 0, w: 3.5, d: 4, window: true, things: [radiator(2)] },
      {
        name: 'Cuisine',
        x: 0,
        y: 4,
        w: 2.2,
        d: 3,
        things: [...kitchenThings].map((each) => ({ ...each, y: each.y - 1 })),
      },
      {
        name: 'Salle d’eau',
        x: 2.2,
        y: 4,
        w: 2.3,
        d: 3,
        things: [...wetThings, { key: 'toilet', x: 1.9, y: 2.6, z: 0 }],
      },
      { name: 'Entrée', x: 4.5, y: 4, w: 2.5, d: 3, things: [panel] },
    ],
  },
]

/** How each thing is written: record type, predefined type, French name, maker and model. */
export const catalogue: Record<
  string,
  { type: string; as: string; name: string; maker: string; model: string }
> = {
  radiator: {
    type: 'IFCSPACEHEATER',
    as: 'RADIATOR',
    name: 'Radiateur',
    maker: 'Fonderie d’Aude',
    model: 'R 600',
  },
  towelRail: {
    type: 'IFCSPACEHEATER',
    as: 'RADIATOR',
    name: 'Sèche-serviette',
    maker: 'Fonderie d’Aude',
    model: 'S 40',
  },
  boiler: {
    type: 'IFCBOILER',
    as: 'WATER',
    name: 'Chaudière individuelle gaz',
    maker: 'Narbotherm',
    model: 'N 24',
  },
  bath: { type: 'IFCSANITARYTERMINAL', as: 'BATH', name: 'Baignoire', maker: 'Grès du Midi', model: 'B 170' },
  basin: {
    type: 'IFCSANITARYTERMINAL',
    as: 'WASHHANDBASIN',
    name: 'Lavabo',
    maker: 'Grès du Midi',
    model: 'L 60',
  },
  sink: { type: 'IFCSANITARYTERMINAL', as: 'SINK', name: 'Évier', maker: 'Grès du Midi', model: 'E 80' },
  toilet: { type: 'IFCSANITARYTERMINAL', as: 'TOILETPAN', name: 'WC', maker: 'Grès du Midi', model: 'W 1' },
  vent: { type: 'IFCAIRTERMINAL', as: 'GRILLE', name: 'Bouche VMC', maker: 'Ventil', model: 'V 30' },
  panel: {
    type: 'IFCELECTRICDISTRIBUTIONBOARD',
    as: 'CONSUMERUNIT',
    name: 'Tableau électrique',
    maker: 'Courant d’Oc',
    model: 'T 13',
  },
}
