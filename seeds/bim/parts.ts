import { type Arg, raw, type Ref, type Writer } from './writer.ts'

export type House = {
  out: Writer
  revision: number
  building: { row: Ref; at: Ref }
  context: Ref
  up: Ref
  flat: Ref
}

type Vector = [number, number, number]

/** Project, units, a site that is turned and high up, and its building. */
export const start = (out: Writer, revision: number): House => {
  const origin = out.add('IFCCARTESIANPOINT', [0, 0, 0])
  const up = out.add('IFCDIRECTION', [0, 0, 1])
  const flat = out.add('IFCAXIS2PLACEMENT3D', origin, null, null)
  const context = out.add('IFCGEOMETRICREPRESENTATIONCONTEXT', null, 'Model', raw('3'), 1e-5, flat, null)
  const unit = (kind: string, name: string): Ref =>
    out.add('IFCSIUNIT', raw('*'), raw(`.${kind}.`), null, raw(`.${name}.`))
  const units = out.add('IFCUNITASSIGNMENT', [
    unit('LENGTHUNIT', 'METRE'),
    unit('AREAUNIT', 'SQUARE_METRE'),
    unit('PLANEANGLEUNIT', 'RADIAN'),
  ])
  const project = out.rooted(
    'IFCPROJECT',
    'project',
    'Les Amandiers',
    null,
    null,
    null,
    null,
    [context],
    units,
  )
  const turned = out.add('IFCDIRECTION', [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6), 0])
  const high = out.add('IFCAXIS2PLACEMENT3D', out.add('IFCCARTESIANPOINT', [1200, -350, 240]), up, turned)
  const siteAt = out.add('IFCLOCALPLACEMENT', null, high)
  const site = out.rooted(
    'IFCSITE',
    'site',
    'Terrain',
    null,
    null,
    siteAt,
    null,
    null,
    raw('.ELEMENT.'),
    null,
    null,
    null,
    null,
    null,
  )
  const at = out.add('IFCLOCALPLACEMENT', siteAt, flat)
  const row = out.rooted(
    'IFCBUILDING',
    'building',
    'Bâtiment A',
    null,
    null,
    at,
    null,
    null,
    raw('.ELEMENT.'),
    null,
    null,
    null,
  )
  out.rooted('IFCRELAGGREGATES', 'site in project', null, null, project, [site])
  out.rooted('IFCRELAGGREGATES', 'building on site', null, null, site, [row])
  return { out, revision, building: { row, at }, context, up, flat }
}

export const place = ({ out }: House, within: Ref, at: Vector): Ref =>
  out.add(
    'IFCLOCALPLACEMENT',
    within,
    out.add('IFCAXIS2PLACEMENT3D', out.add('IFCCARTESIANPOINT', at), null, null),
  )

/** A box whose corner is the origin. */
export const slab = ({ out, up, flat, context }: House, [w, d, h]: Vector): Ref => {
  const middle = out.add('IFCAXIS2PLACEMENT2D', out.add('IFCCARTESIANPOINT', [w / 2, d / 2]), null)
  const profile = out.add('IFCRECTANGLEPROFILEDEF', raw('.AREA.'), null, middle, w, d)
  const solid = out.add('IFCEXTRUDEDAREASOLID', profile, flat, up, h)
  return out.add('IFCPRODUCTDEFINITIONSHAPE', null, null, [
    out.add('IFCSHAPEREPRESENTATION', context, 'Body', 'SweptSolid', [solid]),
  ])
}

/** A thing with a small box for a shape; `more` are the attributes that follow its shape. */
export const furniture = (
  house: House,
  type: string,
  key: string,
  named: Arg[],
  within: Ref,
  at: Vector,
  more: Arg[],
): Ref =>
  house.out.rooted(type, key, ...named, place(house, within, at), slab(house, [0.2, 0.1, 0.3]), ...more)

/** A property set, or quantities when a value is a number; anew in each delivery, as exporters do. */
export const properties = (
  house: House,
  key: string,
  of: Ref,
  set: string,
  values: [string, Arg][],
): void => {
  const { out, revision } = house
  const anew = `${key} ${set} ${revision}`
  const quantities = typeof values[0]?.[1] === 'number'
  const held = values.map(([name, value]) =>
    quantities
      ? out.add('IFCQUANTITYAREA', name, null, null, value, null)
      : out.add('IFCPROPERTYSINGLEVALUE', name, null, value, null),
  )
  const row = quantities
    ? out.rooted('IFCELEMENTQUANTITY', anew, set, null, null, held)
    : out.rooted('IFCPROPERTYSET', anew, set, null, held)
  out.rooted('IFCRELDEFINESBYPROPERTIES', `${anew} of`, null, null, [of], row)
}
