/** A point of the Earth, in degrees of WGS 84 (of RGF93 for France: the same within a metre). */
export type GeoPoint = { lat: number; lon: number }

/**
 * A conic projection of Lambert: the eccentricity of its ellipsoid, its exponent, its constant and the coordinates of its pole (metres), its
 * meridian of origin (radians).
 */
export type LambertProjection = { e: number; n: number; c: number; xs: number; ys: number; meridian: number }

/** Lambert-93 on GRS 80, as IGN publishes its constants (Projections coniques conformes Lambert, NTG 71 and the sheet of RGF93). */
export const lambert93: LambertProjection = {
  e: 0.081_819_191_042_815_8,
  n: 0.725_607_765_053_267,
  c: 11_754_255.426_096,
  xs: 700_000,
  ys: 12_655_612.049_876,
  meridian: (3 * Math.PI) / 180,
}

/** From plane coordinates (metres) to longitude and latitude in radians: algorithm ALG0004 of IGN's NTG 71. */
export const toGeographic = (
  { e, n, c, xs, ys, meridian }: LambertProjection,
  x: number,
  y: number,
): { lambda: number; phi: number } => {
  const radius = Math.hypot(x - xs, y - ys)
  const angle = Math.atan((x - xs) / (ys - y))
  return { lambda: meridian + angle / n, phi: latitudeOf(-Math.log(Math.abs(radius / c)) / n, e) }
}

/** The latitude (radians) of an isometric latitude: algorithm ALG0002, to a tenth of a millimetre. */
export const latitudeOf = (isometric: number, e: number): number => {
  let phi = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2
  for (let i = 0; i < 20; i++) {
    const part = e * Math.sin(phi)
    const next = 2 * Math.atan(((1 + part) / (1 - part)) ** (e / 2) * Math.exp(isometric)) - Math.PI / 2
    if (Math.abs(next - phi) < 1e-11) return next
    phi = next
  }
  return phi
}

/** Coordinates of Lambert-93 (EPSG:2154, metres) as a point of the Earth. */
export const fromLambert93 = (x: number, y: number): GeoPoint => {
  const { lambda, phi } = toGeographic(lambert93, x, y)
  return { lat: (phi * 180) / Math.PI, lon: (lambda * 180) / Math.PI }
}

/** Degrees, minutes, seconds and millionths of a second, all of one sign, as a site of IFC says them (IfcCompoundPlaneAngleMeasure). */
export const fromCompoundAngle = ([
  degrees = 0,
  minutes = 0,
  seconds = 0,
  millionths = 0,
]: readonly number[]): number => degrees + minutes / 60 + (seconds + millionths / 1e6) / 3600
