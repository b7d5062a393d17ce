import sharp from 'sharp'

const walls = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
  <rect width="1200" height="900" fill="#fdfdf8"/>
  <g fill="none" stroke="#222" stroke-width="10">
    <rect x="60" y="60" width="1080" height="780"/>
    <path d="M60 430H520M520 60V620M520 430H760M760 60V430M760 620H1140M520 620H640M760 840V620"/>
  </g>
</svg>`

/** The photograph of a plan, as somebody would drop it. */
export const planPicture = async (): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({
  name: 'plan.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp(Buffer.from(walls)).jpeg().toBuffer(),
})
