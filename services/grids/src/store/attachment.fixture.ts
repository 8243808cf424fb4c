import sharp from 'sharp';

/** A small picture: red on the left, blue on the right. */
const stripes = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: 'red' } }, left: 0, top: 0 },
  ]);

export const picture = (type: 'jpeg' | 'png' | 'webp') => stripes(60, 40).toFormat(type).toBuffer();

/** A photo as a telephone takes it, held upright: turned by a tag, with place, device, a comment and XMP. */
export const photo = () =>
  stripes(60, 40)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'TestCam', Model: 'One', ImageDescription: 'home of Mrs Wang' },
      IFD2: { DateTimeOriginal: '2026:11:23 08:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '40/1 5/1 3750/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '112/1 59/1 3658/100',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .toBuffer();
