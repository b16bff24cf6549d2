/** The header row of a table: the text of each column and its look. */
export function TableHead({ columns }: { columns: readonly (readonly [string, string])[] }) {
  return (
    <thead>
      <tr>
        {columns.map(([text, look]) => (
          <th key={text} scope="col" className={look}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
