import { expect, test } from 'vitest'
import { readStep } from '../step/read-step.ts'
import { georeferenceOf } from './read-georeference.ts'

const file = (...records: string[]) =>
  readStep(
    new TextEncoder().encode(
      `ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('','',(''),(''),'','','');\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n${records.join('\n')}\nENDSEC;\nEND-ISO-10303-21;\n`,
    ),
  )
const site = (lat: string, lon: string): string =>
  `#1=IFCSITE('0000000000000000000001',$,'Terrain',$,$,$,$,$,.ELEMENT.,${lat},${lon},0.,$,$);`
const millimetres = [
  `#20=IFCPROJECT('0000000000000000000003',$,'P',$,$,$,$,$,#21);`,
  `#21=IFCUNITASSIGNMENT((#22));`,
  `#22=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);`,
]
const building = [
  `#2=IFCBUILDING('0000000000000000000002',$,'Bâtiment A',$,$,#3,$,$,.ELEMENT.,$,$,$);`,
  `#3=IFCLOCALPLACEMENT($,#4);`,
  `#4=IFCAXIS2PLACEMENT3D(#5,$,$);`,
  `#5=IFCCARTESIANPOINT((10000.,0.,0.));`,
]
const conversion = (system: string, turned = '$,$'): string[] => [
  `#10=IFCPROJECTEDCRS('${system}',$,$,$,$,$,$);`,
  `#11=IFCMAPCONVERSION($,#10,700600.,6231500.,0.,${turned},$);`,
]

test('degrees of a site are read with their millionths, west as minus', () => {
  const narbonne = georeferenceOf(file(site('(43,11,3,120000)', '(3,0,12)')))!
  expect(narbonne.lat).toBeCloseTo(43.1842, 6)
  expect(narbonne.lon).toBeCloseTo(3.003_333, 6)
  expect(narbonne.from).toBe('IfcSite')
  expect(georeferenceOf(file(site('(16,14,0)', '(-61,-32,0)')))!.lon).toBeCloseTo(-61.533_333, 6)
})

test('a projection of France comes before the degrees of the site, from where the building stands in its file', () => {
  const at = georeferenceOf(
    file(site('(48,0,0)', '(2,0,0)'), ...millimetres, ...building, ...conversion('EPSG:2154')),
  )!
  expect(at.from).toBe('IfcMapConversion EPSG:2154')
  const origin = georeferenceOf(file(...conversion('RGF93 / Lambert-93')))!
  // Ten metres east are 0.000123° there.
  expect(at.lon - origin.lon).toBeCloseTo(0.000_123, 5)
  expect(at.lat).toBeCloseTo(origin.lat, 6)
  const turned = georeferenceOf(file(...millimetres, ...building, ...conversion('EPSG:2154', '0.,1.')))!
  expect(turned.lat - origin.lat).toBeCloseTo(0.000_09, 5)
  expect(georeferenceOf(file(...conversion('RGF93 / CC43')))!.lat).not.toBeCloseTo(origin.lat, 1)
})

test('without a position, with half of one or in a projection that is not known, there is none', () => {
  for (const records of [
    [],
    [site('$', '$')],
    [site('(43,11,3)', '$')],
    [site("('a',1,2)", '(3,0,0)')],
    conversion('EPSG:27572'),
    [`#11=IFCMAPCONVERSION($,#99,700600.,6231500.,0.,$,$,$);`],
  ])
    expect(georeferenceOf(file(...records)), records.join()).toBeUndefined()
})
