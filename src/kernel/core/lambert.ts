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

/** The eccentricity of GRS 80, and half of its great axis (metres). */
const grs80 = { e: lambert93.e, a: 6_378_137 }

/**
 * A conic projection that cuts the ellipsoid at two parallels (algorithm ALG0019 of IGN’s NTG 71), all in degrees; `origin`: of
 * its coordinates, in metres, where the meridian of 3° E meets the parallel of origin.
 */
export const secantConic = (
  parallel: number,
  [south, north]: readonly [number, number],
  origin: { x: number; y: number },
): LambertProjection => {
  const [phi0, phi1, phi2] = [parallel, south, north].map(radiansOf) as [number, number, number]
  const { e, a } = grs80
  const n =
    Math.log((normalAt(phi2) * Math.cos(phi2)) / (normalAt(phi1) * Math.cos(phi1))) /
    (isometricOf(phi1, e) - isometricOf(phi2, e))
  const c = ((a * normalAt(phi1) * Math.cos(phi1)) / n) * Math.exp(n * isometricOf(phi1, e))
  return {
    e,
    n,
    c,
    xs: origin.x,
    ys: origin.y + c * Math.exp(-n * isometricOf(phi0, e)),
    meridian: radiansOf(3),
  }
}

/** The projection of a conic zone of RGF93 (CC42 to CC50, EPSG:3942 to 3950): its parallel of origin gives its name. */
export const conicZone = (zone: number): LambertProjection =>
  secantConic(zone, [zone - 0.75, zone + 0.75], { x: 1_700_000, y: (zone - 41) * 1_000_000 + 200_000 })

const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180

// The great normal of the ellipsoid, in half great axes (ALG0021).
const normalAt = (phi: number): number => 1 / Math.sqrt(1 - (grs80.e * Math.sin(phi)) ** 2)

// The isometric latitude of a latitude (ALG0001).
const isometricOf = (phi: number, e: number): number => {
  const part = e * Math.sin(phi)
  return Math.log(Math.tan(Math.PI / 4 + phi / 2) * ((1 - part) / (1 + part)) ** (e / 2))
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

/** Coordinates of a conic projection (metres) as a point of the Earth. */
export const fromConic = (projection: LambertProjection, x: number, y: number): GeoPoint => {
  const { lambda, phi } = toGeographic(projection, x, y)
  return { lat: (phi * 180) / Math.PI, lon: (lambda * 180) / Math.PI }
}

/** Coordinates of Lambert-93 (EPSG:2154, metres) as a point of the Earth. */
export const fromLambert93 = (x: number, y: number): GeoPoint => fromConic(lambert93, x, y)

/** Degrees, minutes, seconds and millionths of a second, all of one sign, as a site of IFC says them (IfcCompoundPlaneAngleMeasure). */
export const fromCompoundAngle = ([
  degrees = 0,
  minutes = 0,
  seconds = 0,
  millionths = 0,
]: readonly number[]): number => degrees + minutes / 60 + (seconds + millionths / 1e6) / 3600
