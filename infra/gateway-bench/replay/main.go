// Replay plays the subgraphs of the gateway benchmark and loads the gateways, in one process on one core.
//
// It answers recorded bodies for almost nothing and asks the gateways in a closed loop, so that a gateway, not what
// stands around it, is what a run measures. Orders come as JSON lines on stdin, each is answered by one line on stdout,
// and the end of stdin is the end of the process: it never outlives who started it.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net"
	"os"
	"runtime"
	"runtime/debug"
)

// order is one line of stdin: exactly one of its parts.
type order struct {
	// Vary says whether every answer of the subgraphs has fresh bytes from now on.
	Vary *bool `json:"vary"`
	Load *load `json:"load"`
}

func main() {
	origin := flag.String("origin", "", "host:port of the subgraphs that answer what was not yet recorded")
	fresh := flag.String("fresh", "", "the digits that are replaced by a counter where answers vary")
	flag.Parse()
	// One thread serves and loads: no time goes into handing work between threads of one core.
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(400)

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	subgraphs := newReplay(*origin, *fresh)
	go subgraphs.serve(listener)

	say := json.NewEncoder(os.Stdout)
	must(say.Encode(map[string]int{"port": listener.Addr().(*net.TCPAddr).Port}))
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var todo order
		must(json.Unmarshal(lines.Bytes(), &todo))
		switch {
		case todo.Vary != nil:
			subgraphs.vary.Store(*todo.Vary)
			must(say.Encode(subgraphs.counts()))
		case todo.Load != nil:
			before := subgraphs.counts()
			found := todo.Load.run()
			after := subgraphs.counts()
			found.Calls = after.Calls - before.Calls
			found.Misses = after.Misses - before.Misses
			found.CallBytes = after.Bytes - before.Bytes
			must(say.Encode(found))
		default:
			must(fmt.Errorf("not an order: %s", lines.Bytes()))
		}
	}
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
