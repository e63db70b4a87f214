// The floor under an export: a copy's lines as the plainest .docx there can be, one string and zlib, no styles, notes,
// numbers, contents or inspection. What any exporter in this language costs at least.
// Plain JavaScript, so that no compiler stands in the measured time. Words: COPY.json OUT.docx

import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { crc32, deflateRawSync } from 'node:zlib';

const [, , input = '', output = ''] = process.argv;
const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const leaves = (node) => ('text' in node ? node.text : node.children.map(leaves).join(''));
const run = (node) =>
  `<w:r>${node.bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(leaves(node))}</w:t></w:r>`;
const paragraph = (children) => `<w:p>${children.map(run).join('')}</w:p>`;
const write = (block) => {
  if (block.type === 'table')
    return `<w:tbl>${block.children
      .map(
        (row) =>
          `<w:tr>${row.children.map((cell) => `<w:tc>${paragraph(cell.children)}</w:tc>`).join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`;
  return block.type === 'list'
    ? block.children.map((item) => paragraph(item.children)).join('')
    : paragraph(block.children);
};
const { book } = JSON.parse(readFileSync(input, 'utf8'));
const body = book.children
  .flatMap((brief) => [
    paragraph([{ text: brief.title }]),
    ...brief.children.flatMap((section) => [
      paragraph([{ text: section.heading }]),
      ...section.children.map(write),
    ]),
  ])
  .join('');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/';
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${office}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${office}package/2006/relationships"><Relationship Id="r" Type="${office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="${office}wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
const pieces = [];
const directory = [];
let offset = 0;
for (const [path, xml] of Object.entries(parts)) {
  const [name, bytes] = [Buffer.from(path), Buffer.from(xml)];
  const data = deflateRawSync(bytes);
  const entry = Buffer.alloc(26);
  entry.writeUInt16LE(20, 0);
  entry.writeUInt16LE(8, 4);
  entry.writeUInt32LE(crc32(bytes), 10);
  entry.writeUInt32LE(data.length, 14);
  entry.writeUInt32LE(bytes.length, 18);
  entry.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  pieces.push(Buffer.from('PK\x03\x04'), entry, name, data);
  directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), entry, tail, name);
  offset += 30 + name.length + data.length;
}
const end = Buffer.alloc(18);
end.writeUInt16LE(3, 4);
end.writeUInt16LE(3, 6);
end.writeUInt32LE(Buffer.concat(directory).length, 8);
end.writeUInt32LE(offset, 12);
writeFileSync(output, Buffer.concat([...pieces, ...directory, Buffer.from('PK\x05\x06'), end]));
