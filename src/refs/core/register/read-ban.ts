import { degreesOf, departmentOf, type ReadRecord } from './register-record.ts'

/** Columns of `adresses-NN.csv` (Base adresse nationale, Licence Ouverte); «?» may be absent. */
export const banColumns = [
  'id',
  'numero+rep+nom_voie',
  'code_postal',
  'code_insee',
  '?lon',
  '?lat',
  '?certification_commune',
] as const

/** A line of the BAN. Left out: one without a key, `bad_place` without a commune. */
export const readBan = ([
  key = '',
  address = '',
  postcode = '',
  insee = '',
  lon = '',
  lat = '',
  certified = '',
]: readonly string[]): ReadRecord<'ban'> => {
  if (!key || !/^[0-9AB]{5}$/.test(insee)) return { fault: 'bad_place', value: key || insee }
  return {
    key,
    department: departmentOf(insee),
    postcode,
    address,
    lat: degreesOf(lat),
    lon: degreesOf(lon),
    says: { certified: certified === '1' },
  }
}
