import { sayCode } from '../../../kernel/core/words.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { SayModel } from '../words/say-model.ts'
import type { CobieSource } from './cobie-source.ts'
import { type CobieRow, type Sheet, sheetOf, unknown } from './sheets.ts'
import { type CobieNames, namesOf, typeKey } from './cobie-names.ts'

/**
 * A building as the sheets of COBie. `tradeOf` tells the trade of a kind of equipment, where there is one. A name stands once in
 * its sheet; what has no room stands in its dwelling, and what has neither in the building.
 */
export const cobieOf = (
  held: CobieSource,
  tradeOf: (kind: string) => string | undefined,
  say: SayModel,
): Sheet[] => {
  const named = namesOf(held, say)
  const by = { CreatedBy: held.building.agency.email, CreatedOn: held.at.slice(0, 19) }
  const told: Record<Sheet['name'], CobieRow[]> = {
    Contact: contacts(held),
    Facility: facility(held, say),
    Floor: floors(held, named),
    Space: spaces(held, named, say),
    Zone: zones(held, named, say),
    Type: kinds(held, named, say),
    Component: components(held, named),
    System: systems(held, named, tradeOf, say),
    Job: jobs(held, named, tradeOf, say),
    Document: documents(held, named, say),
    Attribute: attributes(held, named),
  }
  return Object.entries(told).map(([name, rows]) =>
    sheetOf(
      name as Sheet['name'],
      rows.map((row) => ({ ...by, ...row })),
    ),
  )
}

/** From which system, what it is there, and its id in it: the model's where there is one, else ours. */
const sourceCells = (object: string, id: string, globalId?: string | null): CobieRow =>
  globalId
    ? { ExtSystem: 'IFC', ExtObject: object, ExtIdentifier: globalId }
    : { ExtSystem: 'Loge', ExtObject: object, ExtIdentifier: id }

const contacts = ({ building: { agency } }: CobieSource): CobieRow[] => [
  { Email: agency.email, Company: agency.name, Phone: agency.phone, Category: unknown },
]

const facility = ({ building: b }: CobieSource, say: SayModel): CobieRow[] => [
  {
    Name: b.name,
    Category: sayCode(say, 'cobie.kind', b.kind),
    ProjectName: b.scheme.name,
    SiteName: b.scheme.name,
    LinearUnits: 'meters',
    AreaUnits: 'squaremeters',
    VolumeUnits: 'cubicmeters',
    CurrencyUnit: 'Euros',
    ExternalSystem: 'Loge',
    ExternalProjectObject: 'Scheme',
    ExternalProjectIdentifier: b.scheme.id,
    ExternalFacilityObject: 'Building',
    ExternalFacilityIdentifier: b.id,
    Description: `${b.address}, ${b.postcode} ${b.commune}`,
    SiteDescription: `${b.postcode} ${b.commune}`,
  },
]

const floors = ({ storeys }: CobieSource, named: CobieNames): CobieRow[] =>
  storeys.length > 0
    ? storeys.map((s) => ({
        Name: named.floor.get(s.id),
        Category: 'Floor',
        Elevation: s.z,
        ...sourceCells('IfcBuildingStorey', s.id, s.globalId),
      }))
    : [...named.levels.values()].map((Name) => ({ Name, Category: 'Floor' }))

const spaces = ({ units, rooms }: CobieSource, named: CobieNames, say: SayModel): CobieRow[] => {
  const told = new Set(rooms.map(({ unit }) => unit))
  return [
    ...rooms.map((room) => ({
      Name: named.space.get(room.id),
      Category: sayCode(say, 'room', room.kind),
      FloorName: named.floorOf(room),
      Description: room.name,
      RoomTag: room.number,
      NetArea: room.surface ?? room.computed,
      ...sourceCells('IfcSpace', room.id, room.globalId),
    })),
    // A unit whose rooms nobody told is one space.
    ...units
      .filter(({ id }) => !told.has(id))
      .map((unit) => ({
        Name: named.space.get(unit.id),
        Category: sayCode(say, 'cobie.unit', unit.kind),
        FloorName: named.floorOf({ unit: unit.id, storey: null }),
        Description: unit.part ? sayCode(say, 'part', unit.part) : unit.door,
        NetArea: unit.surface,
        ...sourceCells('Unit', unit.id),
      })),
  ]
}

const zones = ({ units, rooms }: CobieSource, named: CobieNames, say: SayModel): CobieRow[] => {
  const inside = groupRows(rooms, ({ unit }) => unit ?? '')
  return units
    .filter(({ kind }) => kind === 'dwelling')
    .map((unit) => {
      const names = (inside.get(unit.id) ?? []).map(({ id }) => named.space.get(id))
      return {
        Name: unit.ref,
        Category: say('cobie.unit.dwelling'),
        SpaceNames: names.length ? names.join(',') : named.space.get(unit.id),
        ...sourceCells('Unit', unit.id),
      }
    })
}

const kinds = ({ assets }: CobieSource, named: CobieNames, say: SayModel): CobieRow[] =>
  [...new Map(assets.map((asset) => [typeKey(asset), asset])).values()].map((asset) => ({
    Name: named.type.get(typeKey(asset)),
    Category: sayCode(say, 'equipment', asset.kind),
    Manufacturer: asset.maker,
    ModelNumber: asset.model,
    AssetType: 'Fixed',
  }))

const components = ({ assets }: CobieSource, named: CobieNames): CobieRow[] =>
  assets.map((asset) => ({
    Name: named.component.get(asset.id),
    TypeName: named.type.get(typeKey(asset)),
    Space: named.spaceOf(asset),
    Description: asset.name,
    SerialNumber: asset.serial,
    InstallationDate: asset.installedOn,
    TagNumber: asset.code,
    BarCode: asset.code,
    AssetIdentifier: asset.id,
    ...sourceCells('IfcElement', asset.id, asset.globalId),
  }))

type Trade = (kind: string) => string | undefined

const systems = ({ assets }: CobieSource, named: CobieNames, tradeOf: Trade, say: SayModel): CobieRow[] =>
  [...new Set(assets.flatMap(({ kind }) => tradeOf(kind) ?? []))].map((trade) => ({
    Name: sayCode(say, 'trade', trade),
    Category: say('cobie.trade'),
    ComponentNames: assets
      .filter(({ kind }) => tradeOf(kind) === trade)
      .map(({ id }) => named.component.get(id))
      .join(','),
    ExtSystem: 'Loge',
    ExtObject: 'Trade',
    ExtIdentifier: trade,
  }))

const jobs = (
  { assets, contracts }: CobieSource,
  named: CobieNames,
  tradeOf: Trade,
  say: SayModel,
): CobieRow[] =>
  [...new Map(assets.map((asset) => [typeKey(asset), asset])).entries()].flatMap(([key, { kind }]) => {
    const trade = tradeOf(kind)
    const isNamed = (named: readonly string[]): boolean =>
      assets.some((asset) => typeKey(asset) === key && named.includes(asset.id))
    const contract = contracts.find((each) =>
      each.assets.length ? isNamed(each.assets) : trade !== undefined && each.trades.includes(trade),
    )
    return contract
      ? [
          {
            Name: `${contract.name} (${named.type.get(key)})`,
            Category: say('cobie.maintenance'),
            TypeName: named.type.get(key),
            Description: say('cobie.until', { firm: contract.firm, until: contract.until }),
            TaskNumber: contract.ref,
            ...sourceCells('Contract', contract.id),
          },
        ]
      : []
  })

const documents = (
  { plans, models, units, building, house }: CobieSource,
  named: CobieNames,
  say: SayModel,
): CobieRow[] => [
  ...plans.map((plan, i) => {
    const unit = units.find(({ id }) => id === plan.unit)
    const floor = plan.storey ? named.floor.get(plan.storey) : undefined
    const row = unit ? { SheetName: 'Zone', RowName: unit.ref } : { SheetName: 'Floor', RowName: floor }
    return {
      Name: `${say('cobie.plan')} ${[floor, unit?.ref, i + 1].filter(Boolean).join(' ')}`,
      CreatedOn: plan.at.slice(0, 19),
      Category: sayCode(say, 'cobie.plan', plan.of),
      ...row,
      Directory: `${house}/api/files`,
      File: plan.sha256,
    }
  }),
  ...models.map((model) => ({
    Name: `${say('cobie.model')} ${model.name}`,
    CreatedOn: model.at.slice(0, 19),
    Category: say('cobie.model'),
    SheetName: 'Facility',
    RowName: building.name,
    File: model.file,
    Reference: model.sha256,
    ...sourceCells('Revision', model.id),
  })),
]

const attributes = ({ building, units, rooms, assets }: CobieSource, named: CobieNames): CobieRow[] => {
  const say = (
    Name: string,
    sheet: string,
    row: string | undefined,
    Value: string | number | null,
    Unit?: string,
  ): CobieRow[] =>
    Value === null || Value === ''
      ? []
      : [{ Name, SheetName: sheet, RowName: row, Value, Unit, Category: 'Loge' }]
  return [
    ...say('YearBuilt', 'Facility', building.name, building.built),
    ...say('ReceivedOn', 'Facility', building.name, building.receivedOn),
    ...units.flatMap((unit) =>
      unit.kind === 'dwelling'
        ? [
            ...say('LivingArea', 'Zone', unit.ref, unit.surface, 'squaremeters'),
            ...say('EnergyClass', 'Zone', unit.ref, unit.energy),
          ]
        : [],
    ),
    ...rooms.flatMap((room) =>
      // Both are told where both are known: the drawn one does not stand for the declared one.
      room.surface === null || room.computed === null
        ? []
        : say('DrawnArea', 'Space', named.space.get(room.id), room.computed, 'squaremeters'),
    ),
    ...assets.flatMap((asset) =>
      say('WarrantyEndDate', 'Component', named.component.get(asset.id), asset.warrantyUntil),
    ),
  ]
}
