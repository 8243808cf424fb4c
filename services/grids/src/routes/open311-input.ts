import { z } from 'zod';
import { Open311Fault } from './open311-answer.ts';

export const DAY_MS = 86_400_000;
export const MAX_SPAN_DAYS = 90;
/** The standard's own limits: a page, and all of a question. */
export const MAX_ROWS = 1_000;
export const MAX_PAGE_SIZE = 50;

const Instant = z.union([
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  // A day alone begins in Shanghai.
  z.iso.date().transform((day) => new Date(`${day}T00:00:00+08:00`)),
]);

const Codes = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().regex(/^[\w-]{1,64}$/)).max(50));

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(most));

const degrees = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,20})?$/, 'must be decimal degrees, WGS-84')
  .transform(Number);

const shared = { jurisdiction_id: z.string().max(64).optional(), api_key: z.string().max(100).optional() };

const Period = { start_date: Instant.optional(), end_date: Instant.optional() };
const Pages = {
  page: whole(MAX_ROWS).default(1),
  page_size: whole(MAX_PAGE_SIZE).default(MAX_PAGE_SIZE),
};

export const Reading = z.object(shared);

export const RequestsQuery = z.object({
  ...shared,
  ...Period,
  ...Pages,
  service_request_id: Codes.optional(),
  service_code: Codes.optional(),
  status: z
    .string()
    .transform((text) => text.toLowerCase().split(','))
    .pipe(z.array(z.enum(['open', 'closed'])))
    .optional(),
});

export type RequestsInput = z.output<typeof RequestsQuery>;

export const UpdatesQuery = z.object({ ...shared, ...Period, ...Pages, service_request_id: Codes.optional() });

/**
 * A report. Names, e-mail, telephone and device of whoever reports are accepted and dropped here: the client keeps in
 * touch with its people, the platform with the client.
 */
export const RequestForm = z.object({
  ...shared,
  service_code: z.string().regex(/^[\w-]{1,64}$/, 'is needed'),
  lat: degrees,
  long: degrees,
  description: z
    .string()
    .trim()
    .min(2, 'must have 2 to 4,000 characters')
    .max(4_000, 'must have 2 to 4,000 characters'),
  account_id: z.string().max(100).optional(),
  media_url: z.string().max(2_000).optional(),
});

export const UpdateForm = z.object({
  ...shared,
  service_request_id: z.string().regex(/^[\w-]{1,64}$/, 'is needed'),
  description: z
    .string()
    .trim()
    .min(2, 'must have 2 to 2,000 characters')
    .max(2_000, 'must have 2 to 2,000 characters'),
  update_id: z.string().max(100).optional(),
});

/** Fields by name; throws a 400 that names the first one at fault, and never what was sent. */
export function parse<Schema extends z.ZodType>(schema: Schema, fields: URLSearchParams): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries([...fields].filter(([, value]) => value !== '')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? 'the form');
  const isMissing = !fields.get(name);
  const said = issue?.code === 'invalid_format' || issue?.code === 'too_small' || issue?.code === 'too_big';
  throw new Open311Fault(400, isMissing ? `${name} is needed.` : `${name} ${said ? issue.message : 'is not valid'}.`);
}

/** The span asked for: 90 days unless both ends are given, and never more. */
export function spanOf(
  { start_date: start, end_date: end }: { start_date?: Date | undefined; end_date?: Date | undefined },
  now: Date,
  days: { readonly usual: number; readonly most: number } = { usual: MAX_SPAN_DAYS, most: MAX_SPAN_DAYS },
): { from: Date; until: Date } {
  const moved = (at: Date, by: number) => new Date(at.getTime() + by * DAY_MS);
  const until = end ?? (start ? new Date(Math.min(moved(start, days.most).getTime(), now.getTime())) : now);
  const from = start ?? moved(until, -days.usual);
  if (until < from && end) throw new Open311Fault(400, 'end_date is before start_date.');
  if (until.getTime() - from.getTime() > days.most * DAY_MS)
    throw new Open311Fault(400, `start_date and end_date may not be more than ${days.most} days apart.`);
  return { from, until };
}

/** The part of a list that a page is; throws a 400 past what may be seen at all. */
export function placesOf({ page, page_size: size }: { page: number; page_size: number }) {
  const skip = (page - 1) * size;
  if (skip >= MAX_ROWS)
    throw new Open311Fault(400, `At most ${MAX_ROWS} rows can be read; ask for a shorter span of time.`);
  return { skip, size: Math.min(size, MAX_ROWS - skip) };
}
