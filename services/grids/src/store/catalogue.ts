import { Schema, type Connection } from 'mongoose';
import type { Category, Department } from '../domain/catalogue.ts';

const categorySchema = new Schema<Category & { readonly _id: string }>(
  {
    _id: String,
    code: String,
    name: { en: String, zh: String },
    class: String,
    isSafety: Boolean,
    type: String,
    isPublic: Boolean,
  },
  { collection: 'categories', versionKey: false, strict: 'throw' },
);

const departmentSchema = new Schema<Department & { readonly _id: string }>(
  { _id: String, code: String, name: String },
  { collection: 'departments', versionKey: false, strict: 'throw' },
);

/** Categories and departments: a few dozen rows, held in memory. */
export interface Catalogue {
  category(code: string): Category | null;
  categoryCodes(): ReadonlySet<string>;
  departments(): readonly Department[];
  reload(): Promise<void>;
  insert(categories: readonly Category[], departments: readonly Department[]): Promise<void>;
}

export function catalogueIn(connection: Connection): Catalogue {
  const Categories = connection.model('Category', categorySchema);
  const Departments = connection.model('Department', departmentSchema);
  let categories = new Map<string, Category>();
  let departments: readonly Department[] = [];
  return {
    category: (code) => categories.get(code) ?? null,
    categoryCodes: () => new Set(categories.keys()),
    departments: () => departments,
    async reload() {
      const rows = await Categories.find({}, { _id: 0 }).lean<Category[]>();
      categories = new Map(rows.map((category) => [category.code, category]));
      departments = await Departments.find({}, { _id: 0 }).sort({ _id: 1 }).lean<Department[]>();
    },
    async insert(newCategories, newDepartments) {
      await Categories.insertMany(
        newCategories.map((row) => ({ _id: row.code, ...row })),
        { lean: true },
      );
      await Departments.insertMany(
        newDepartments.map((row) => ({ _id: row.code, ...row })),
        { lean: true },
      );
    },
  };
}
