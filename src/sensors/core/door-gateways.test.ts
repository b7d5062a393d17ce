import { expect, test } from 'vitest'
import { gatewaysIn, lineOfGateway, partsOfLine } from './door-gateways.ts'

test('each line of a file is a gateway with its own secret; a secret alone is of several', () => {
  expect(
    gatewaysIn(
      '# Bellevue\ntoit-nord: s3cret of it\n\n  Émile.2:  other \r\na secret: with words of its own\n',
    ),
  ).toEqual([
    { name: 'toit-nord', secret: 's3cret of it' },
    { name: 'Émile.2', secret: 'other' },
    { name: '', secret: 'a secret: with words of its own' },
  ])
  expect(gatewaysIn('a long secret of this house')).toEqual([
    { name: '', secret: 'a long secret of this house' },
  ])
  expect(gatewaysIn(undefined)).toEqual([])
  expect(gatewaysIn('toit-nord:')).toEqual([{ name: '', secret: 'toit-nord:' }])
})

test('what came by a gateway is noted under its name, whatever stands in it', () => {
  for (const name of ['', 'toit-nord', 'Émile.2'])
    expect(partsOfLine(lineOfGateway('wmbus', { name, secret: 'x' }))).toEqual({
      way: 'wmbus',
      gateway: name,
    })
})
