import type { KeyValue, SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column, ColumnType, Table } from './tables/table.ts'

const DAY = 86_400_000

const STORED: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  int32: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

/** Takes the bytes of a file one after the other. */
export type ByteSink = (bytes: Uint8Array) => void

/**
 * Writes a table as Parquet, one row group at a time: memory is that of one group. The descriptions of the table and of
 * its columns lie in the key-value metadata under `description` and `column.NAME`.
 */
export class ParquetTable {
  private readonly table: Table
  private readonly bytes = new ByteWriter()
  private readonly writer: ParquetWriter
  private readonly sink: ByteSink

  constructor(table: Table, createdBy: string, sink: ByteSink) {
    this.table = table
    this.sink = sink
    this.writer = new ParquetWriter({
      writer: this.bytes,
      schema: schemaOf(table.columns),
      kvMetadata: descriptionsOf(table),
      createdBy,
    })
  }

  /** Writes the rows as one group. */
  group(rows: readonly (readonly Cell[])[]): void {
    if (rows.length === 0) return
    const columnData = this.table.columns.map((column, place) => ({
      name: column.name,
      data: rows.map((row) => stored(column, row[place] ?? null)),
    }))
    void this.writer.write({ columnData, rowGroupSize: rows.length })
    this.flush()
  }

  /** Writes what stands at the end of the file. */
  finish(): void {
    void this.writer.finish()
    this.flush()
  }

  private flush(): void {
    this.sink(this.bytes.getBytes().slice())
    this.bytes.index = 0
  }
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type, required }): SchemaElement => ({
        name,
        repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
        ...STORED[type],
      }),
    ),
  ]
}

function descriptionsOf({ description, columns }: Table): KeyValue[] {
  return [
    { key: 'description', value: description },
    ...columns.map((column) => ({ key: `column.${column.name}`, value: column.description })),
  ]
}

/** Days since 1970 for dates; all else as it is. */
function stored({ type }: Column, cell: Cell): Cell {
  return type === 'date' && typeof cell === 'string' ? Math.floor(Date.parse(cell) / DAY) : cell
}
