package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
)

var (
	contentLength    = []byte("content-length")
	transferEncoding = []byte("transfer-encoding")
	errMalformed     = errors.New("malformed HTTP message")
)

// message is a request or an answer of HTTP/1.1, as much of it as matters here.
type message struct {
	first []byte
	body  []byte
}

// read takes the next message from a kept connection. What it returns is overwritten by the next read of the same message.
// Without keep the body of known length is only skipped, and its length returned.
func (m *message) read(from *bufio.Reader, keep bool) (length int, err error) {
	line, err := from.ReadSlice('\n')
	if err != nil {
		return 0, err
	}
	m.first = append(m.first[:0], bytes.TrimRight(line, "\r\n")...)
	m.body = m.body[:0]
	chunked := false
	for {
		line, err = from.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		if !ok {
			return 0, errMalformed
		}
		if bytes.EqualFold(name, contentLength) {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return 0, errMalformed
			}
		} else if bytes.EqualFold(name, transferEncoding) {
			chunked = true
		}
	}
	if chunked {
		return m.readChunks(from)
	}
	if !keep {
		return from.Discard(length)
	}
	return length, m.grow(from, length)
}

func (m *message) readChunks(from *bufio.Reader) (int, error) {
	for {
		line, err := from.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		size, err := strconv.ParseInt(string(bytes.TrimSpace(line)), 16, 32)
		if err != nil {
			return 0, fmt.Errorf("%w: chunk of %q", errMalformed, line)
		}
		if err := m.grow(from, int(size)); err != nil {
			return 0, err
		}
		if _, err := from.Discard(len("\r\n")); err != nil {
			return 0, err
		}
		if size == 0 {
			return len(m.body), nil
		}
	}
}

// grow appends the next bytes to the body.
func (m *message) grow(from *bufio.Reader, length int) error {
	start := len(m.body)
	if start+length > cap(m.body) {
		larger := make([]byte, start, 2*(start+length))
		copy(larger, m.body)
		m.body = larger
	}
	m.body = m.body[:start+length]
	_, err := io.ReadFull(from, m.body[start:])
	return err
}
