module yunge/replay

go 1.24
