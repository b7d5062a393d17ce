/**
 * How a kind of equipment is written: its entity in IFC4, that of IFC2X3 where all is a terminal or a device, its type, and which
 * of them it is (`before`: as IFC2X3 says it).
 */
export type EquipmentEntity = {
  entity: string
  older: string
  type: string
  predefined: string
  before?: string
}

const terminal = 'IFCFLOWTERMINAL'
const line = (name: string, older: string, predefined = 'NOTDEFINED'): EquipmentEntity => ({
  entity: `IFC${name}`,
  older,
  type: `IFC${name}TYPE`,
  predefined,
})
const sanitary = (predefined: string): EquipmentEntity => line('SANITARYTERMINAL', terminal, predefined)

const entityByKind: Record<string, EquipmentEntity> = {
  boiler: line('BOILER', 'IFCENERGYCONVERSIONDEVICE'),
  waterHeater: { ...line('ELECTRICAPPLIANCE', terminal, 'FREESTANDINGWATERHEATER'), before: 'WATERHEATER' },
  radiator: line('SPACEHEATER', 'IFCENERGYCONVERSIONDEVICE'),
  toilet: sanitary('TOILETPAN'),
  bath: sanitary('BATH'),
  shower: sanitary('SHOWER'),
  sink: sanitary('SINK'),
  bidet: sanitary('BIDET'),
  washbasin: sanitary('WASHHANDBASIN'),
  vent: line('AIRTERMINAL', terminal),
  fan: line('FAN', 'IFCFLOWMOVINGDEVICE'),
  electricalPanel: line('ELECTRICDISTRIBUTIONBOARD', 'IFCFLOWCONTROLLER'),
  smokeDetector: line('SENSOR', 'IFCDISTRIBUTIONCONTROLELEMENT', 'SMOKESENSOR'),
  thermostat: line('UNITARYCONTROLELEMENT', 'IFCDISTRIBUTIONCONTROLELEMENT', 'THERMOSTAT'),
  intercom: line('COMMUNICATIONSAPPLIANCE', terminal),
  socket: line('OUTLET', terminal, 'POWEROUTLET'),
  switch: line('SWITCHINGDEVICE', 'IFCFLOWCONTROLLER'),
  light: line('LIGHTFIXTURE', terminal),
  lift: line('TRANSPORTELEMENT', 'IFCTRANSPORTELEMENT', 'ELEVATOR'),
  pump: line('PUMP', 'IFCFLOWMOVINGDEVICE'),
  meter: line('FLOWMETER', 'IFCFLOWCONTROLLER'),
  valve: line('VALVE', 'IFCFLOWCONTROLLER'),
  extinguisher: line('FIRESUPPRESSIONTERMINAL', terminal),
  appliance: line('ELECTRICAPPLIANCE', terminal),
}

/** What is of no kind that IFC names: an element of its building all the same. */
export const entityFor = (kind: string): EquipmentEntity =>
  entityByKind[kind] ?? {
    entity: 'IFCDISTRIBUTIONELEMENT',
    older: 'IFCDISTRIBUTIONELEMENT',
    type: 'IFCDISTRIBUTIONELEMENTTYPE',
    predefined: '',
  }
